import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PortTaken } from './port-taken';

/** Begins to listen, and tells under which address. Rejects with PortTaken. */
export function listen(server: Server, { host, port }: { host: string; port: number }): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortTaken(host, port, error) : error);
    });
    server.listen(port, host, () => {
      const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
      resolve(`http://${name.includes(':') ? `[${name}]` : name}:${(server.address() as AddressInfo).port}`);
    });
  });
}
