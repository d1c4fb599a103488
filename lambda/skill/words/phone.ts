import type { Phone } from '../../contract/station';
import { joined, type Speech } from './speech';
import type { Words } from './words';

/** A phone number digit by digit, with a breath where it is printed with a space. */
export function phoneNumber(t: Words<Speech>, { display }: Phone): Speech {
  const groups = display.split(' ').map((digits) => t('phone.group', { digits }));
  return joined(...groups.map((group, at) => (at < groups.length - 1 ? t('phone.pause', { group }) : group)));
}
