const sideBySide = /WIDTH: ([\d.]+) => ([\d.]+)\s+HEIGHT: ([\d.]+) => ([\d.]+)/;

/** At 213 dots to the inch, rounding makes a child up to a pixel (and its own rounding) larger than its parent. */
const roundingPx = 1.01;

/** Whether what an engine writes to its log is worth a developer’s time. */
export function isComplaint(message: string): boolean {
  const [, ...sizes] = sideBySide.exec(message) ?? [];
  const [width = 0, lessWidth = 0, height = 0, lessHeight = 0] = sizes.map(Number);
  return sizes.length === 0 || width - lessWidth > roundingPx || height - lessHeight > roundingPx;
}
