/** Finds Node's C headers, which the database module is compiled against. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The first folder that holds `include/node/node_api.h`, or undefined, in which case node-gyp
 * downloads headers itself. Any Node from 20 on will do: the module uses only Node-API, which
 * is the same binary interface in all of them.
 */
export function nodeHeaders(candidates: readonly (string | undefined)[]): string | undefined {
  return candidates.find(
    (folder) => folder !== undefined && existsSync(join(folder, 'include', 'node', 'node_api.h')),
  );
}

/**
 * Where headers may lie on this machine, the surest first: inside the installed `node` package,
 * in npm's configured `nodedir`, beside the running Node, beside the Nodes on the PATH, in the
 * system (Debian's libnode-dev).
 */
export function headerCandidates(
  projectRoot: string,
  environment: NodeJS.ProcessEnv,
): (string | undefined)[] {
  const platformPackage = `node-${process.platform}-${process.arch}`;
  const onPath = (environment.PATH ?? '').split(':').filter((folder) => folder.endsWith('/bin'));
  return [
    join(projectRoot, 'node_modules', 'node', 'node_modules', platformPackage),
    join(projectRoot, 'node_modules', platformPackage),
    environment.npm_config_nodedir,
    dirname(dirname(process.execPath)),
    ...onPath.map((folder) => dirname(folder)),
    '/usr',
  ];
}
