import { expect, it } from 'vitest'
import { checkedOn } from '../../data/as-of.ts'
import { kubernetesWindows } from '../../data/support-windows.ts'
import { staleReport } from './report.ts'

it('finds nothing stale on the day on which everything was checked', async () => {
  expect((await staleReport(checkedOn)).count).toBe(0)
})

it('names a planned release when its day has come, once', async () => {
  const { released } = kubernetesWindows.find(({ planned }) => planned)!
  const { lines } = await staleReport('2026-12-31')
  expect(lines.filter(line => line.includes('Kubernetes 1.38, released'))).toEqual([expect.stringContaining(released)])
})

it('names the end of a supported line, and in time the sources too', async () => {
  const { lines } = await staleReport('2028-12-31')
  expect(lines.join('\n')).toMatch(/2027-10-28 {2}data\/support-windows.ts: Kubernetes 1.37, end/)
  expect(lines.join('\n')).toMatch(/ {2}k8s-releases {2}https:/)
  expect(lines.join('\n')).not.toMatch(/ {2}lab {2}/)
})
