import { type Disk, disk } from '../../src/registry/disk.ts';

/** What happens instead of one of the calls. */
export type Fault = (name: keyof Disk, call: number) => void;

/** The real disk, where `fault` is told of every call before it is done and may throw. */
export function faultyDisk(fault: Fault): Disk {
  let call = 0;
  return Object.fromEntries(
    Object.entries(disk).map(([name, act]) => [
      name,
      (...args: never[]) => {
        call += 1;
        fault(name as keyof Disk, call);
        return (act as (...all: never[]) => unknown)(...args);
      },
    ]),
  ) as unknown as Disk;
}

/** An error as the file system throws it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: injected`), { code, syscall: 'test' });
}
