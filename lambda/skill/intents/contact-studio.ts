import { onIntent } from '../turn';
import { phoneNumber } from '../words/phone';

export const contactStudio = onIntent('ContactStudioIntent', ({ t, write, station }) => {
  const { studioPhone, website } = station;
  const card = { title: write('contact.card'), text: [studioPhone?.display, website].filter(Boolean).join('\n') };
  if (!studioPhone) return { say: [t('contact.noPhone')], card };
  return { say: [t('contact.call', { phone: phoneNumber(t, studioPhone) })], card };
});
