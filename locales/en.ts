/** The words of components in English; the type that every other language must fill. */
export const en = {
  lang: 'en',
  language: 'English',
  deckTitle: 'Who Runs My Pod?',
  deckDescription: 'Why machine learning ended up on Kubernetes, and what really runs a container today.',
  notFound: 'There is no page at this address. The talk begins here:',
  foot: {
    sources: 'Sources',
    slideNumber: (no: number, total: number) => `Slide ${no} of ${total}`,
  },
  minutes: (minutes: number) => `${minutes} min`,
  chapter: {
    minutes: (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  },
  floors: {
    orchestrator: 'orchestrator',
    adapter: 'translator or engine',
    high: 'high-level runtime',
    low: 'low-level runtime',
    kernel: 'kernel and process',
  },
  stack: {
    describe: (year: number, path: string) => `The stack of ${year}, from the top: ${path}`,
  },
  nodes: {
    caption: 'Example output; ⋯ stands for columns left out.',
    ambiguous: (minor: string) => `Up to kubelet ${minor}, docker:// may also be the built-in dockershim.`,
    ask: 'What to ask',
    elided: 'columns left out',
  },
  needs: {
    need: 'Need',
    objects: 'Kubernetes object',
    projects: 'Built on it for ML',
    notCovered: 'Not its job',
  },
  features: {
    confusions: 'Often mixed up',
  },
  portability: {
    travels: 'Travels',
    stays: 'Stays behind',
    here: 'One provider',
    there: 'Another provider',
    conformance: (date: string, platforms: number) => `Certified AI conformance since ${date}: ${platforms} platforms at the start.`,
  },
  adoption: {
    chartTitle: 'Uses Kubernetes in production',
    percentOfRespondents: 'Share of respondents, %',
    year: 'Survey year',
    base: 'Who was asked',
    baseCaveat: 'A line joins only surveys that asked the same kind of people.',
    reported: 'as reported',
  },
  clusterSim: {
    desired: 'Desired',
    actual: 'Actual',
    act: 'Act',
    replicas: (count: number) => `${count} replicas`,
    running: (count: number) => `${count} running`,
    difference: (count: number) => `${count} missing`,
    createPod: 'create a Pod',
    events: 'Events',
    simplified: 'Simplified: one Deployment, no node failures.',
    compare: 'Compare',
  },
  products: {
    technology: 'Technology',
    product: 'Its best-known product',
    others: 'Others of its kind',
    before: 'Before',
    carries: 'An image carries',
    needs: 'and expects on the host',
  },
  processNotVm: {
    vm: 'Virtual machines',
    container: 'Containers',
    process: 'process',
    guestKernel: 'guest kernel',
    hypervisor: 'hypervisor',
    hostKernel: 'one host kernel',
    describe: 'Two virtual machines, each a process on a guest kernel above a hypervisor, beside two containers, each only a process; all of it on one host kernel.',
  },
}

export type Locale = typeof en
