import { type Kitchen, PACKAGE, validateIn } from './recipe.ts';

/** A job of GitLab: its widget in the merge request compares the report with that of the target branch by itself. */
export function gitlabJob(kitchen: Kitchen): string {
  const { words } = kitchen;
  const proposals = validateIn(kitchen);
  return `# ${words.about('gitlab')}
proposals:
  image: node:22
  stage: test
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  variables:
    # ${words.wholeHistory}
    GIT_DEPTH: "0"
    # ${words.program}
    PROPOSALS: ${PACKAGE}
  before_script:
    - npm install --global "$PROPOSALS"
  script:
    - ${proposals} validate --format junit --out proposals-junit.xml --force > /dev/null || true
    - >-
      ${proposals} validate --format gitlab --out proposals-quality.json --force
      --history "\${CI_MERGE_REQUEST_DIFF_BASE_SHA:-\${CI_COMMIT_BEFORE_SHA:-$CI_COMMIT_SHA}}"
  artifacts:
    when: always
    reports:
      codequality: proposals-quality.json
      junit: proposals-junit.xml
`;
}
