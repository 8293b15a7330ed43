import type { Messages } from '../index.ts';

export const registry: Messages['registry'] = {
  cannotEditInPlace: (place) => ({
    text: `Nothing was changed: ${place} cannot be edited without touching other parts of the file.`,
    hint: 'Edit this place by hand in a text editor; if the file uses anchors (& and *), write them out in full first.',
  }),
};
