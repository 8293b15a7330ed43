import { type Kitchen, PACKAGE, validateIn } from './recipe.ts';

/** A workflow of GitHub Actions: the whole registry at every push, and what became of facts that were there before; what a pull request changes in the request. */
export function githubWorkflow(kitchen: Kitchen): string {
  const { words } = kitchen;
  const proposals = validateIn(kitchen);
  return `# ${words.about('github')}
name: proposals

on:
  pull_request:
  push:
    branches: [main, master]

permissions:
  contents: read

env:
  # ${words.program}
  PROPOSALS: ${PACKAGE}

jobs:
  validate:
    name: ${words.title}
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          # ${words.wholeHistory}
          fetch-depth: 0
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - name: ${words.install}
        run: npm install --global "$PROPOSALS"
      - name: ${words.whole}
        if: github.event_name == 'push'
        env:
          BASE: \${{ github.event.before }}
        run: ${proposals} validate --format github --history "$BASE"
      - name: ${words.change}
        if: github.event_name == 'pull_request'
        env:
          BASE: \${{ github.event.pull_request.base.sha }}
        run: ${proposals} validate --format github --changed-since "$BASE" --history "$BASE"
`;
}
