/** Runs a script of the repository that releases, publishes or deploys: the file decides what happens, so whoever edits it does. */
import { defineSurface } from '../model/detector.ts'
import { surfaceOf } from './effect.ts'
import { effectsOf } from './job-effects.ts'

const weighty: ReadonlySet<string> = new Set(['release', 'publish', 'deploy', 'database', 'infrastructure', 'signing'])

export const packageScript = defineSurface({
  id: 'package-script',
  side: 'action',
  title: 'Runs a release, publish or deploy script of the repository',
  why: 'What such a script does is decided by a file that any change may alter, and it runs with the credentials of the job.',
  remedy: 'Give the script an owner in CODEOWNERS, and run it behind an environment with required reviewers.',
  categories: ['package-script'],
  needs: ['jobs'],
  detect: ({ jobs }) =>
    jobs.flatMap((reading) => {
      const effects = effectsOf(reading).filter(
        ({ category, access, origin }) => weighty.has(category) && access === 'write' && origin.via.some(isScript),
      )
      const seen = new Set<string>()
      return effects.flatMap((effect) => {
        const script = effect.origin.via.findLast(isScript) ?? ''
        if (seen.has(script)) return []
        seen.add(script)
        return [
          surfaceOf(
            {
              ...effect,
              category: 'package-script',
              code: 'privileged-script',
              message: 'Runs a script of the repository that reaches out with the credentials of the job.',
              target: script,
              destructive: false,
              blockworthy: false,
            },
            'package-script',
            reading.job.id,
          ),
        ]
      })
    }),
})

/** A file that holds commands; a workflow or an action's own file is judged as such. */
function isScript(path: string): boolean {
  return !/(?:^|\/)action\.ya?ml$|^\.github\/workflows\//.test(path)
}
