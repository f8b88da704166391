/** Security headers: nothing on a page may come from elsewhere, and no script or style stands in the page itself. */
import type { FastifyHelmetOptions } from '@fastify/helmet';

const SELF = ["'self'"];
const NONE = ["'none'"];

const POLICY = {
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
};

/**
 * Options of helmet. No `upgrade-insecure-requests` and no HSTS: the server speaks plain HTTP on this machine, and
 * whoever puts TLS before it sets those there.
 */
export const HELMET: FastifyHelmetOptions = {
  contentSecurityPolicy: { useDefaults: false, directives: POLICY },
  strictTransportSecurity: false,
  referrerPolicy: { policy: 'no-referrer' },
  crossOriginResourcePolicy: { policy: 'same-origin' },
};

/**
 * What the query page may do beyond that. Its code editor writes `style` attributes and elements, and brings
 * fonts and small pictures (the wave under a mistake) as `data:` addresses. Scripts and workers stay ours alone.
 */
export const QUERY_PAGE_HELMET: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      ...POLICY,
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'", 'data:'],
    },
  },
};
