const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};
const policyOf = (changed: Partial<typeof directives> = {}) =>
  Object.entries({ ...directives, ...changed })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

const common = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** Headers of every public page: no inline script or style, no other host, no frame. */
export const publicHeaders = {
  ...common,
  'content-security-policy': policyOf(),
  'cache-control': 'no-store',
};

/** The console has one Trusted Types policy: for the address of its key worker. */
export const consoleHeaders = {
  ...common,
  'content-security-policy': policyOf({ 'trusted-types': 'riserbo-worker' }),
  'cache-control': 'no-store',
};

/** Files whose names carry their hash never change. */
export const assetHeaders = {
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cache-control': 'public, max-age=31536000, immutable',
};

/** The worker that holds the keys of the notes reaches nothing and loads nothing. */
export const vaultWorkerHeaders = {
  ...assetHeaders,
  'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};
