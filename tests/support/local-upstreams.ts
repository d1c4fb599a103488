/** The upstreams of the tests are real servers on this machine, which the content API does not visit unless it may. */
process.env.LOCAL_UPSTREAMS = 'allow';
