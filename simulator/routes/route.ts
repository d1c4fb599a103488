import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers one address, or every address below a folder. Errors that it throws become problem+json. */
export type Route = (req: IncomingMessage, res: ServerResponse, path: string) => void | Promise<void>;
