/** The time of day where nobody says “half past”: “eight thirty AM”; odd minutes in figures, which Alexa reads the same way. */
export const amPmClock = {
  time: {
    midday: 'noon',
    oClock: '{{hour}} {{half}}',
    quarterPast: '{{hour}} fifteen {{half}}',
    halfPast: '{{hour}} thirty {{half}}',
    quarterTo: '{{hour}} forty-five {{half}}',
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
