/** Names that no rule of capitals gets right, as their owners write them. A station adds its own under `songs: spelt:`. */
export const knownNames = [
  ...['10cc', '2Pac', 'a-ha', 'ABC', 'AC/DC', 'AJR', 'ATB', 'B*Witched', 'Boyz II Men', 'CeeLo', 'CHVRCHES'],
  ...['D12', 'deadmau5', 'DeBarge', 'DNCE', 'D:Ream', 'E.L.O.', 'ELO', 'EMF', 'HAIM', 'INXS', 'k.d. lang'],
  ...['KC & The Sunshine Band', 'KT Tunstall', 'LeAnn Rimes', 'LFO', 'LL Cool J', 'LMFAO', 'McFly', 'MØ', 'N.E.R.D'],
  ...['N-Dubz', '*NSYNC', 'NWA', 'OMC', 'OMD', 'OneRepublic', 'OutKast', 'P!nk', 'PJ & Duncan', 'PJ Harvey', 'R.E.M.'],
  ...[
    'RAYE',
    'REM',
    'REO Speedwagon',
    'Run-DMC',
    'Salt-N-Pepa',
    'S Club 7',
    "S'Express",
    'SZA',
    'T. Rex',
    'T.Rex',
    "T'Pau",
  ],
  ...['U2', 'UB40', 'UNKLE', 'will.i.am', 'ZZ Top'],
];

/** Words that are said letter by letter, or are numbers. */
export const spelledOut = [
  ...['BBC', 'DJ', 'DJs', 'DNA', 'ELO', 'FM', 'JLS', 'LP', 'MC', 'OK', 'SOS', 'TV', 'UFO', 'UK', 'USA', 'YMCA'],
  ...['II', 'III', 'IV', 'VI', 'VII', 'VIII', 'IX', 'XX'],
];
