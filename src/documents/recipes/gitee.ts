import { type Kitchen, PACKAGE, validateIn } from './recipe.ts';

/** A pipeline of Gitee Go: it shows no annotations, so the log tells file, line and remedy. */
export function giteePipeline(kitchen: Kitchen): string {
  const { words } = kitchen;
  const proposals = validateIn(kitchen);
  return `# ${words.about('gitee')}
version: '1.0'
name: proposals
displayName: ${words.title}
triggers:
  trigger: auto
  push:
    branches:
      prefix:
        - ''
stages:
  - name: validate
    displayName: ${words.title}
    strategy: naturally
    trigger: auto
    executor: []
    steps:
      - step: build@nodejs
        name: validate
        displayName: ${words.title}
        # ${words.nodeVersion}
        nodeVersion: 20.18.0
        commands:
          # ${words.program}
          - npm install --global ${PACKAGE}
          - ${proposals} validate
        notify: []
        strategy:
          retry: '0'
`;
}
