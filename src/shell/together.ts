import type { Finding } from '../checks/finding.ts';
import type { Registry } from '../registry/registry.ts';

/** Several registries as far as it matters for telling what could not be read: every path with its folder. */
export function together(registries: readonly [Registry, ...Registry[]]): Registry {
  const broken = (): readonly Finding[] =>
    registries.flatMap((registry) =>
      registry.broken.map((finding) => ({
        ...finding,
        path: `${registry.root.replaceAll('\\', '/')}/${finding.path}`,
      })),
    );
  // Not a copy: that would read every file of the first one, also those that nobody asked for.
  return Object.create(registries[0], { broken: { get: broken } }) as Registry;
}
