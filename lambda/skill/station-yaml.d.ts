/** The station's own facts, put into the bundle by infra/build.ts: so “play” works when nothing else does. */
declare module '*/station.yaml' {
  const station: import('../contract/station').Station;
  export default station;
}

/** How names are said, put into the bundle likewise. */
declare module '*/pronunciations.yaml' {
  const pronunciations: import('../contract/pronunciation').Pronunciation[];
  export default pronunciations;
}
