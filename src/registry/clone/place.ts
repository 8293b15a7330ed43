import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { isSyncCopy } from '../sync-copy.ts';
import { ok, type Symptom, wrong } from './symptom.ts';

/** Folders that a program copies to other computers behind git's back, by the names such programs give them. */
const synced: readonly (readonly [name: string, folder: RegExp])[] = [
  ['OneDrive', /^OneDrive(?: - .+)?$/i],
  ['坚果云', /^(?:坚果云|我的坚果云|Nutstore(?: Files)?|My Nutstore)$/i],
  [
    '百度网盘',
    /^(?:百度网盘|百度云|百度网盘同步空间|Baidu ?(?:Netdisk|Syncdisk|YunDownload)|BaiduNetdiskWorkspace)$/i,
  ],
  ['Dropbox', /^Dropbox(?: \(.+\))?$/i],
  ['iCloud', /^(?:iCloud ?Drive|iCloudDrive|Mobile Documents|com~apple~CloudDocs)$/i],
  ['Google Drive', /^(?:Google ?Drive|GoogleDrive-.+|My Drive)$/i],
  ['WPS 云盘', /^(?:WPS ?云盘|WPSDrive|WPS Cloud Files)$/i],
  ['微云', /^(?:微云同步助手|腾讯微云|Weiyun)$/i],
  ['阿里云盘', /^(?:阿里云盘|aDrive)$/i],
  ['Syncthing', /^Syncthing$/i],
];

/** Files by which such a program marks its folder, whatever the folder is called. */
const marks: readonly (readonly [name: string, file: string])[] = [
  ['Dropbox', '.dropbox'],
  ['Dropbox', '.dropbox.cache'],
  ['坚果云', '.nutstore'],
  ['Syncthing', '.stfolder'],
  ['百度网盘', '.baiduyun.cache'],
];

/** Whether the registry lies where another program copies it about: that breaks clones, and makes copies nobody merges. */
export function place(root: string, home: NodeJS.ProcessEnv = process.env): readonly Symptom[] {
  const real = realpathSync(root);
  const by = syncerOf(real, home);
  const copies = copiesIn(real);
  return [
    by === undefined ? ok('place') : wrong('place-synced', [by.name, by.folder]),
    ...(copies.length > 0 ? [wrong('copies-of-sync', copies)] : []),
  ];
}

function syncerOf(real: string, env: NodeJS.ProcessEnv) {
  const known = ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer'].flatMap(
    (name) => env[name] ?? [],
  );
  for (let folder = real; ; folder = dirname(folder)) {
    const own = folder.slice(folder.lastIndexOf(sep) + 1);
    const byName = synced.find(([, pattern]) => pattern.test(own));
    const byMark = marks.find(([, file]) => existsSync(join(folder, file)));
    const name = byName?.[0] ?? byMark?.[0] ?? (known.includes(folder) ? 'OneDrive' : undefined);
    if (name !== undefined) return { name, folder };
    if (dirname(folder) === folder) return undefined;
  }
}

function copiesIn(root: string): readonly string[] {
  return ['.', 'proposals', 'people', 'calendar'].flatMap((top) => {
    try {
      const recursive = top === 'proposals';
      const paths = readdirSync(join(root, top), { recursive, encoding: 'utf8' });
      const all = new Set(paths);
      return paths
        .filter((path) => {
          const folder = path.slice(0, path.lastIndexOf(sep) + 1);
          return isSyncCopy(path.slice(folder.length), { has: (name) => all.has(folder + name) });
        })
        .map((path) => (top === '.' ? path : `${top}/${path.replaceAll(sep, '/')}`));
    } catch {
      // What cannot be listed is told by validate.
      return [];
    }
  });
}
