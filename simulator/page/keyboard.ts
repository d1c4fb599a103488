/** Letters that do something anywhere but where somebody types. */
export function shortcuts(act: Record<string, () => void>): (event: KeyboardEvent) => void {
  return (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    const pressed = act[key];
    if (!pressed || ctrlKey || metaKey || altKey || isTyping(target)) return;
    event.preventDefault();
    pressed();
  };
}

function isTyping(target: EventTarget | null): boolean {
  // A target in the frame of the drawn screen is no HTMLElement of ours.
  return (
    target instanceof HTMLElement && target.matches('input:not([type="radio"], [type="checkbox"]), select, textarea')
  );
}
