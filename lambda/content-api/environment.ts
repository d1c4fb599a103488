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
