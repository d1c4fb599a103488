/** Thrown when another program listens where the simulator wants to. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';

  constructor(host: string, port: number, cause: unknown) {
    super(`Port ${port} on ${host} is taken. Choose another: PORT=${port + 1} npm start`, { cause });
  }
}
