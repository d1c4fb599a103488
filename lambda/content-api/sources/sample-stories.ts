interface SampleStory {
  headline: string;
  summary: string;
  category: string;
  /** At the last full hour. */
  minutesOld: number;
  paragraphs: string[];
}

/** Stories of our own making: the places are real, the events and the people who speak are not. Newest first, by category. */
export const sampleStories: SampleStory[] = [
  {
    headline: 'Whitby’s swing bridge to close on two nights for its summer check',
    summary:
      'Drivers in Whitby are being asked to plan ahead, as the swing bridge closes on two nights next week for its yearly inspection.',
    category: 'local',
    minutesOld: 12,
    paragraphs: [
      'Whitby’s swing bridge will be closed to traffic on two nights next week, so that engineers can carry out their yearly check of the machinery.',
      'The bridge, which links the two sides of the town across the River Esk, will shut at eight in the evening on Tuesday and Wednesday and open again at six the next morning.',
      'People on foot will be walked across in groups every fifteen minutes, as long as the deck is in place.',
      'Drivers are asked to use the high-level bridge on the A171, which adds about ten minutes to the journey from one side of the harbour to the other.',
      'A spokesperson for the works team said the timing had been chosen with the tide tables in hand. “We need two nights on which no larger boat has to come through,” they said. “Those do not come often in August.”',
      'Fishing crews and the owners of pleasure boats were told in the spring, and the harbour office says that nobody will be kept waiting for longer than one tide.',
      'Traders on both sides of the water have welcomed the notice. One café owner on Church Street said that last year’s closure had come as a surprise to many visitors. “This time we have put it on a board outside the door,” she said.',
      'The check includes new grease for the bearings, a close look at the electric motors, and a test of the lights and barriers.',
      'If the weather is too rough for divers to work below the deck, the second night will move to Thursday.',
    ],
  },
  {
    headline: 'Lifeguards remind families of the tide at Filey Brigg',
    summary:
      'Walkers on Filey Brigg are being reminded to check the tide before they set out, after four groups were cut off in a week.',
    category: 'local',
    minutesOld: 35,
    paragraphs: [
      'Lifeguards in Filey are asking families to look at the tide table before they walk out along the Brigg.',
      'Four groups were cut off by the rising water in the past week. All came back safely, but two of them had to be fetched by boat.',
      'The rocks at the far end of the Brigg are covered well before high water, and the way back along the foot of the cliff goes first.',
      '“People look at the sea in front of them,” said one of the lifeguards. “It comes in behind them.”',
      'The advice is to be on the way back three hours before high water, to carry a charged telephone, and to dial 999 and ask for the coastguard if in doubt.',
      'Tide times are chalked up each morning beside the slipway at Coble Landing, and we read them out on Breakfast at ten to eight.',
      'Volunteers will be at the start of the path all through the school holidays, with leaflets for children that show which creatures live in the rock pools.',
      'They say that nobody should be put off. “It is one of the best walks on the coast,” one of them said. “It only has a timetable.”',
    ],
  },
  {
    headline: 'Seabird counters report a good year on the cliffs at Flamborough',
    summary:
      'Volunteers who count seabirds on the chalk cliffs say that more young puffins have left their burrows this summer than last.',
    category: 'local',
    minutesOld: 80,
    paragraphs: [
      'Volunteers who spend their summers counting seabirds on Flamborough Head say that this has been a good year for puffins.',
      'Their early figures show more young birds leaving the burrows in July than in either of the last two summers.',
      'Kittiwakes have done well too, while the numbers of guillemots are about the same as last year.',
      'The counters put the puffins’ good season down to plenty of sand eels close to the shore, and to a June without long storms.',
      '“You sit on a cliff with a clicker and a flask, and you try not to count the same bird twice,” said one of the volunteers, who has been coming for eleven years.',
      'Most of the puffins have now gone out to sea, where they will stay until the spring. Gannets can be seen on the ledges until October.',
      'The full count is checked over the winter before it is published. Anyone who would like to help next year can come to an open evening in Bridlington in the autumn; no experience is needed, but a head for heights is.',
      'Walkers are reminded to keep to the path, and dogs on a lead, wherever the cliff edge is undercut.',
      'The next guided walk sets off from the lighthouse car park at ten on Saturday morning.',
    ],
  },
  {
    headline: 'Scarborough’s open-air library opens for the summer on the South Cliff',
    summary: 'A garden shed full of books is lending again on Scarborough’s South Cliff, with no tickets and no fines.',
    category: 'local',
    minutesOld: 145,
    paragraphs: [
      'Scarborough’s smallest library is open again. A painted garden shed on the South Cliff lends its four hundred books to anyone who walks past, until the end of September.',
      'There are no tickets, no fines and no closing time: borrowers take a book, leave one if they can, and bring the first one back when they have finished.',
      'The volunteers who look after it say that thrillers go first, followed by anything with a lighthouse on the cover.',
      'Last summer one book came back from New Zealand, with a postcard and an apology.',
    ],
  },
  {
    headline: 'Driffield’s canal volunteers clear the last lock of weed',
    summary:
      'Two summers of work end this weekend, when boats can pass the last of the cleared locks on the Driffield Navigation.',
    category: 'local',
    minutesOld: 210,
    paragraphs: [
      'Volunteers in Driffield have finished clearing weed from the last of the locks on their stretch of the old Navigation.',
      'The work has taken two summers, eleven skips and, at the last count, nine hundred cups of tea.',
      'The group began with a single rowing boat and a rake. It now has sixty members, the youngest of them fourteen.',
      'Small boats will be able to pass the lock for the first time in years when it opens on Saturday, with the town’s brass band on the bank.',
      '“We never set out to do all of it,” said the group’s secretary. “We just did the next bit, every Thursday.”',
      'Anglers have been consulted throughout, and the reed beds where warblers nest have been left as they were.',
      'The next task is a mile of towpath, so that wheelchairs and pushchairs can go as far as the first bridge.',
      'New members are welcome, and waders are provided.',
    ],
  },
  {
    headline: 'Hornsea Mere sailing club offers free first lessons',
    summary:
      'Anyone over the age of eight can try sailing on Hornsea Mere this weekend, with boats and life jackets lent for nothing.',
    category: 'local',
    minutesOld: 320,
    paragraphs: [
      'Beginners can take a first sailing lesson for nothing on Hornsea Mere this weekend.',
      'Instructors will be on the water from ten until four on both days, with small boats that are hard to tip over and easy to climb back into.',
      'Life jackets are lent. Those who come should bring a towel, a change of clothes and, for anybody under sixteen, a grown-up.',
    ],
  },
  {
    headline: 'A64 narrows to one lane overnight near Seamer for a new surface',
    summary:
      'The A64 near Seamer is down to one lane each night this week, between nine in the evening and five in the morning.',
    category: 'travel',
    minutesOld: 60,
    paragraphs: [
      'Drivers on the A64 should allow more time near Seamer this week, as the road gets a new surface.',
      'One lane will be closed each night between nine in the evening and five in the morning, with traffic lights and a speed limit of thirty miles an hour.',
      'The works are planned to end before the weekend, so that they are out of the way of holiday traffic.',
    ],
  },
  {
    headline: 'Bridlington’s regatta goes to the last race',
    summary: 'Three crews go into the final race of Bridlington’s harbour regatta level on points.',
    category: 'sport',
    minutesOld: 100,
    paragraphs: [
      'Three crews will go into the last race of Bridlington’s harbour regatta level on points, after a week of light winds and close finishes.',
      'The final gun is at two on Sunday afternoon, and the whole course can be seen from the north pier.',
      'Weekend Sport will have the result as it comes in.',
    ],
  },
];
