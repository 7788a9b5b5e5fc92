/** Changes how releases are made. */
import { defineSurface } from '../model/detector.ts'
import { changeSurface } from './change.ts'
import { saysTheSame } from './change-data.ts'
import { changedSides, firstLine, written } from './change-sides.ts'
import { classOf } from './path-match.ts'

export const changeRelease = defineSurface({
  id: 'change-release',
  side: 'change',
  title: 'Changes how releases are made',
  why: 'The configuration of release automation decides what is published, where to, and which commands run on the way.',
  remedy: 'Have whoever is responsible for releases review the edit. Release notes and change descriptions are ordinary edits.',
  categories: ['release'],
  needs: ['changes', 'files'],
  detect: (scene) =>
    changedSides(scene, (path) => classOf(path)?.id === 'release-config').flatMap(({ path, status, before, after }) => {
      const [old, now] = [written(before), written(after)]
      if (old !== null && now !== null && old !== '' && saysTheSame(path, old, now)) return []
      const place = firstLine(old, now)
      const message =
        status === 'added'
          ? 'Adds release automation.'
          : status === 'removed'
            ? 'Removes release automation.'
            : 'Changes release automation.'
      return [changeSurface({ detector: 'change-release', category: 'release', code: `release-config-${status}`, message, path, ...place })]
    }),
})
