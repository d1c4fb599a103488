/** Thrown when a variable of the environment is missing or cannot be used. Names it, and where to read about it. */
class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

type Variables = Readonly<Record<string, string | undefined>>;

/** What the content API needs in AWS. @throws EnvironmentError */
export function awsEnvironment(variables: Variables = process.env): { stationDir: string; bucket: string } {
  const { STATION_DIR: stationDir = 'station', CONTENT_BUCKET: bucket } = variables;
  if (!bucket) throw new EnvironmentError('CONTENT_BUCKET is not set: see “Deploy” in README.md.');
  return { stationDir, bucket };
}

interface LocalEnvironment {
  stationDir: string;
  /** Where documents outlive a restart; without one they are kept in memory. */
  folder: string | undefined;
  port: number;
  host: string;
}

/** What `npm run content-api` reads. @throws EnvironmentError */
export function localEnvironment(variables: Variables = process.env): LocalEnvironment {
  const {
    STATION_DIR: stationDir = 'station',
    CONTENT_FOLDER: folder,
    PORT = '3001',
    HOST: host = '127.0.0.1',
  } = variables;
  const port = Number(PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new EnvironmentError(
      `PORT is “${PORT}”, which is not the number of a port: see “Run it locally” in README.md.`,
    );
  }
  return { stationDir, folder, port, host };
}

/**
 * Whether an upstream may be on this machine or in the station’s own network: `LOCAL_UPSTREAMS=allow`, for tests, for trying
 * things out and for a studio’s own server. Never in AWS, where such addresses lead to what nobody should read.
 */
export function localUpstreamsAllowed(variables: Variables = process.env): boolean {
  return variables.LOCAL_UPSTREAMS === 'allow' && variables.AWS_LAMBDA_FUNCTION_NAME === undefined;
}

/** Shorter ones are guessed. */
const shortestSecret = 16;

/** What the station’s playout system shows when it pushes a song: needed where station.yaml lists `push`. @throws EnvironmentError */
export function pushSecret(variables: Variables = process.env): string {
  const secret = variables.NOW_PLAYING_SECRET?.trim() ?? '';
  if (secret.length >= shortestSecret) return secret;
  const what = secret ? `is shorter than ${shortestSecret} characters` : 'is not set';
  throw new EnvironmentError(`NOW_PLAYING_SECRET ${what}: see “Where the content comes from” in README.md.`);
}

/** A key that an upstream gave to the station: in the environment, since station.yaml is for everybody to read. @throws EnvironmentError */
export function keyFrom(
  variable: 'MET_OFFICE_API_KEY' | 'OPEN_METEO_API_KEY',
  variables: Variables = process.env,
): string {
  const key = variables[variable]?.trim();
  if (!key) throw new EnvironmentError(`${variable} is not set: see “Where the content comes from” in README.md.`);
  return key;
}
