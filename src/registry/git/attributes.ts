import { driverName } from './driver-settings.ts';

const files = ['registry.yaml', 'proposals/**/*.yaml', 'people/*.yaml', 'calendar/*.yaml'];

/** Lines of .gitattributes: records have the same line ends everywhere, */
export const lineEndAttributes = files.map((file) => `${file} text eol=lf`);

/** and are merged by meaning wherever the driver is installed. */
export const mergeAttributes = files.map((file) => `${file} merge=${driverName}`);

/** Lines of .gitignore: what the program leaves on the disk for a moment, and nobody else should see. */
export const ignoredFiles = ['.proposals.lock*', '.proposals-*.tmp'];
