/** Thrown when whoever posts hangs up in the middle. */
export class BodyCutOff extends Error {
  override readonly name = 'BodyCutOff';
}
