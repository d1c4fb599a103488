import { type Detail, detailsScreen } from '../screens/details';
import { onIntent, type Turn } from '../turn';
import { emailAddress } from '../words/email';
import { phoneNumber } from '../words/phone';
import type { Speech } from '../words/speech';

type Way = 'call' | 'text' | 'email';

/** “How do I text the studio?” What we don’t have is said, and what we have instead. */
export const contactStudio = onIntent('ContactStudioIntent', (turn) => {
  const { slots, write } = turn;
  const wanted = slots.way?.id;
  const details = detailsOf(turn);
  const lines = details.map(({ label, value }) => (label ? write('contact.cardLine', { label, value }) : value));
  return {
    say: isWay(wanted) ? oneWay(turn, wanted) : anyWay(turn),
    card: { title: write('contact.card'), text: lines.join('\n') },
    show: detailsScreen(turn, { section: write('screens.getInTouch'), details }),
  };
});

const none = { call: 'contact.noCall', text: 'contact.noText', email: 'contact.noEmail' } as const;

const isWay = (id: string | null | undefined): id is Way => typeof id === 'string' && Object.hasOwn(none, id);

function oneWay(turn: Turn, wanted: Way): Speech[] {
  const told = tell(turn, wanted);
  return told ? [told] : [turn.t(none[wanted]), ...firstWay(turn)];
}

/** The telephone first: that is how most people get in touch. */
function anyWay(turn: Turn): Speech[] {
  const { t, station } = turn;
  const { studioPhone, studioText, studioEmail } = station;
  if (!studioPhone) return firstWay(turn);
  const also = studioText && studioEmail ? 'alsoBoth' : studioText ? 'alsoText' : studioEmail ? 'alsoEmail' : null;
  return [...firstWay(turn), ...(also ? [t(`contact.${also}`)] : [])];
}

function firstWay(turn: Turn): Speech[] {
  const told = tell(turn, 'call') ?? tell(turn, 'text') ?? tell(turn, 'email');
  return [told ?? turn.t('contact.noPhone')];
}

function tell({ t, station }: Turn, way: Way): Speech | null {
  const { studioPhone, studioText, studioEmail, name } = station;
  switch (way) {
    case 'call':
      return studioPhone && t('contact.call', { phone: phoneNumber(t, studioPhone) });
    case 'text':
      return studioText && t('contact.text', { phone: phoneNumber(t, studioText) });
    case 'email':
      return studioEmail === null ? null : t('contact.email', { address: emailAddress(t, studioEmail, name) });
  }
}

function detailsOf({ write, station }: Turn): Detail[] {
  const { studioPhone, studioText, studioEmail, website } = station;
  return [
    ...(studioPhone ? [{ label: write('screens.call'), value: studioPhone.display }] : []),
    ...(studioText ? [{ label: write('screens.text'), value: studioText.display }] : []),
    ...(studioEmail === null ? [] : [{ label: write('screens.email'), value: studioEmail }]),
    { label: '', value: website },
  ];
}
