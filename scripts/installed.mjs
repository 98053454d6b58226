/**
 * Whether npm has installed just what a lock file says. Packages for other machines may be absent.
 * @param lock the contents of package-lock.json
 * @param record the contents of node_modules/.package-lock.json, npm's own list of what it has installed
 * @param {(path: string) => boolean} isThere whether a package's folder is on disk
 */
export function isInstalled(lock, record, isThere) {
  const wanted = Object.entries(lock.packages).filter(([path]) => path !== '');
  const known = new Set(wanted.map(([path]) => path));
  return (
    Object.keys(record.packages).every((path) => known.has(path)) &&
    wanted.every(([path, { version, integrity, optional, os, cpu }]) => {
      const installed = record.packages[path];
      if (installed === undefined) return optional === true || os !== undefined || cpu !== undefined;
      return installed.version === version && installed.integrity === integrity && isThere(path);
    })
  );
}
