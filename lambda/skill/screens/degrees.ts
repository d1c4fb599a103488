import { printed, type Scale } from '../words/temperature';

/** As large as it is drawn, a temperature needs no letter: “17°”, “−2°”. */
export const largeDegrees = (celsius: number, scale: Scale) => printed(celsius, scale).slice(0, -1).replace('-', '−');
