import { execFile } from 'node:child_process'
import { platform } from 'node:os'
import process from 'node:process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Debian packages by what needs them. `npm run lab` needs all, the CRI test the first two lists. */
export const packages = {
  world: ['util-linux', 'iproute2', 'tini', 'busybox-static', 'buildah', 'skopeo'],
  cri: ['containerd', 'runc', 'containernetworking-plugins', 'gcc', 'libc6-dev'],
  record: ['asciinema', 'curl', 'iptables', 'docker.io', 'crun', 'podman', 'conmon', 'umoci', 'strace', 'jq'],
} satisfies Record<string, string[]>

function isInstalled(name: string) {
  // eslint-disable-next-line no-template-curly-in-string -- dpkg's own placeholder
  return run('dpkg-query', ['-W', '-f', '${db:Status-Status}', name])
    .then(({ stdout }) => stdout === 'installed', () => false)
}

/**
 * Says why the lab cannot work on this machine.
 *
 * @param wanted names of the Debian packages that are needed
 * @returns one sentence with what to do, or undefined where the lab can work
 */
export async function whyNot(wanted: string[]): Promise<string | undefined> {
  if (platform() !== 'linux')
    return `The lab needs Linux; this is ${platform()}.`
  if (process.getuid?.() !== 0)
    return 'The lab needs root: it makes namespaces, mounts and cgroups.'
  const found = await Promise.all(wanted.map(isInstalled))
  const missing = wanted.filter((_, i) => !found[i])
  if (missing.length)
    return `Packages are missing; on Debian 12: apt-get install --no-install-recommends ${missing.join(' ')}`
  // A container has root but may not have the right to make namespaces.
  return run('unshare', ['--mount', '--net', '--uts', '--ipc', '--pid', '--fork', '--mount-proc', 'mount', '-t', 'tmpfs', 'tmpfs', '/run'])
    .then(() => undefined, () => 'The lab needs the right to make namespaces and mounts (CAP_SYS_ADMIN), which this root does not have.')
}
