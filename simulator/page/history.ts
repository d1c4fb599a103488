const most = 100;

/** ↑ and ↓ bring back what was said before, as in a terminal; what was being written is not lost. */
export function rememberIn(box: HTMLInputElement): (said: string) => void {
  const said: string[] = [];
  let place = 0;
  let draft = '';
  box.addEventListener('keydown', (event) => {
    const next = place + (event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0);
    if (next === place || next < 0 || next > said.length) return;

    event.preventDefault();
    if (place === said.length) draft = box.value;
    place = next;
    box.value = said[place] ?? draft;
  });
  return (words) => {
    if (said.at(-1) !== words) said.push(words);
    if (said.length > most) said.shift();
    place = said.length;
    draft = '';
  };
}
