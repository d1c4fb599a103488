import { localUpstreamsAllowed } from '../environment';
import { guardedConnections, reaching } from './guarded-connections';

/** How every source of this process reaches its upstream: the public network, and the station’s own only where it is allowed. */
export const upstreams = guardedConnections(reaching(localUpstreamsAllowed() ? ['public', 'local'] : ['public']));
