/** The sources of a drill are servers on this machine, which the content API does not visit unless it may: read first of all. */
process.env.LOCAL_UPSTREAMS = 'allow';
