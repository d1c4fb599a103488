/** Thrown when an interaction model or skill.json is not there, or is not JSON. */
export class UnreadableModel extends Error {
  override name = 'UnreadableModel';
}
