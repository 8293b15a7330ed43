import { giteePipeline } from './gitee.ts';
import { githubWorkflow } from './github.ts';
import { gitlabJob } from './gitlab.ts';
import type { Kitchen } from './recipe.ts';

/** A file of a recipe, as seen from the top of the repository. */
export interface RecipeFile {
  readonly path: string;
  readonly text: string;
  /** Whether it may be there already with other things in it; it is then left alone, and what it lacks is told. */
  readonly optional?: boolean;
}

/** The services there are recipes for. */
export const services = ['github', 'gitlab', 'gitee'] as const;

export type Service = (typeof services)[number];

/** GitLab reads one file, which may be somebody's already: ours stands beside it and is included. */
const gitlabFile = '.gitlab/proposals.yml';

/** The files that make a service check the registry. */
export function recipeFor(service: Service, kitchen: Kitchen): readonly RecipeFile[] {
  switch (service) {
    case 'github':
      return [{ path: '.github/workflows/proposals.yml', text: githubWorkflow(kitchen) }];
    case 'gitlab':
      return [
        { path: gitlabFile, text: gitlabJob(kitchen) },
        { path: '.gitlab-ci.yml', text: `include:\n  - local: ${gitlabFile}\n`, optional: true },
      ];
    case 'gitee':
      return [{ path: '.workflow/proposals.yml', text: giteePipeline(kitchen) }];
  }
}
