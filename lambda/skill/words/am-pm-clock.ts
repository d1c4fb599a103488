/** The time of day where nobody says “half past”: “eight thirty AM”, “eight oh five AM”. */
export const amPmClock = {
  time: {
    midday: 'noon',
    oClock: '{{hour}} {{half}}',
    quarterPast: '{{hour}} {{minute}} {{half}}',
    halfPast: '{{hour}} {{minute}} {{half}}',
    quarterTo: '{{hour}} {{minute}} {{half}}',
    past: '{{hour}} {{minute}} {{half}}',
    to: '{{hour}} {{minute}} {{half}}',
    am: 'AM',
    pm: 'PM',
    dayMorning: '{{time}} {{day}}',
    dayAfternoon: '{{time}} {{day}}',
    dayEvening: '{{time}} {{day}}',
  },
  told: {
    hour: '{{hour}} {{half}}',
    morning: '{{time}}',
    afternoon: '{{time}}',
    evening: '{{time}}',
    tonight: '{{time}}',
  },
  screens: {
    am: '{{time}} AM',
    pm: '{{time}} PM',
  },
} as const;
