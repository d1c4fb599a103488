/** The time of day where nobody says “half past”: “8:30 AM”, which is read aloud as “eight thirty a.m.”. */
export const amPmClock = {
  time: {
    midday: 'noon',
    oClock: '{{clock}} {{half}}',
    quarterPast: '{{clock}} {{half}}',
    halfPast: '{{clock}} {{half}}',
    quarterTo: '{{clock}} {{half}}',
    past: '{{clock}} {{half}}',
    to: '{{clock}} {{half}}',
    am: 'AM',
    pm: 'PM',
    dayMorning: '{{time}} {{day}}',
    dayAfternoon: '{{time}} {{day}}',
    dayEvening: '{{time}} {{day}}',
  },
  screens: {
    am: '{{time}} AM',
    pm: '{{time}} PM',
  },
} as const;
