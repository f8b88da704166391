/** Security headers: nothing on a page may come from elsewhere, and no script or style stands in the page itself. */
import type { FastifyHelmetOptions } from '@fastify/helmet';

const SELF = ["'self'"];
const NONE = ["'none'"];

/**
 * Options of helmet. No `upgrade-insecure-requests` and no HSTS: the server speaks plain HTTP on this machine, and
 * whoever puts TLS before it sets those there.
 */
export const HELMET: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: SELF,
      scriptSrc: SELF,
      styleSrc: SELF,
      imgSrc: SELF,
      fontSrc: SELF,
      connectSrc: SELF,
      workerSrc: SELF,
      formAction: SELF,
      objectSrc: NONE,
      baseUri: NONE,
      frameAncestors: NONE,
    },
  },
  strictTransportSecurity: false,
  referrerPolicy: { policy: 'no-referrer' },
  crossOriginResourcePolicy: { policy: 'same-origin' },
};
