import type { TimelineEvent } from './event.ts'

/** Specifications and interfaces: the seams between the floors. */
export const interfacesEvents: TimelineEvent[] = [
  {
    id: 'rkt-appc',
    date: '2014-12-01',
    lane: 'seam',
    title: { en: 'Rocket and appc', ko: 'Rocket과 appc' },
    fact: {
      en: 'CoreOS announces Rocket, later rkt, and the App Container specification.',
      ko: 'CoreOS가 Rocket(훗날 rkt)과 App Container 명세를 발표한다.',
    },
    source: 'rocket-lwn',
    confidence: 'likely',
  },
  {
    id: 'oci-founded',
    date: '2015-06-22',
    lane: 'seam',
    title: { en: 'OCI announced', ko: 'OCI 발표' },
    fact: {
      en: '21 organizations announce the Open Container Project, soon the Open Container Initiative; Docker donates runc.',
      ko: '21개 조직이 Open Container Project(곧 OCI)를 발표하고, 도커가 runc를 기증한다.',
    },
    source: 'oci-announcement',
    confidence: 'verified',
  },
  {
    id: 'k8s-1.5-cri',
    date: '2016-12-13',
    lane: 'seam',
    title: { en: 'CRI in Kubernetes 1.5', ko: '쿠버네티스 1.5의 CRI' },
    fact: {
      en: 'The Container Runtime Interface appears as an alpha, off by default.',
      ko: 'CRI가 알파로 등장한다. 기본값은 꺼짐이다.',
    },
    source: 'k8s-cri-2016',
    confidence: 'verified',
  },
  {
    id: 'oci-1.0',
    date: '2017-07-19',
    lane: 'seam',
    title: { en: 'OCI runtime and image 1.0', ko: 'OCI 런타임·이미지 명세 1.0' },
    fact: {
      en: 'runtime-spec and image-spec reach 1.0.0.',
      ko: 'runtime-spec과 image-spec 1.0.0이 나온다.',
    },
    source: 'oci-1.0',
    confidence: 'verified',
  },
  {
    id: 'dist-spec-1.0',
    date: '2021-05-04',
    lane: 'seam',
    title: { en: 'OCI distribution 1.0', ko: 'OCI 배포 명세 1.0' },
    fact: {
      en: 'The registry API becomes a standard.',
      ko: '레지스트리 API가 표준이 된다.',
    },
    source: 'oci-distribution-1.0',
    confidence: 'verified',
  },
  {
    id: 'k8s-1.26',
    date: '2022-12-09',
    lane: 'seam',
    title: { en: 'CRI v1alpha2 removed', ko: 'CRI v1alpha2 제거' },
    fact: {
      en: 'Kubernetes 1.26 needs CRI v1, so containerd 1.6 or later.',
      ko: '쿠버네티스 1.26에는 CRI v1, 곧 containerd 1.6 이상이 필요하다.',
    },
    source: 'k8s-1.26',
    confidence: 'verified',
  },
  {
    id: 'oci-runtime-1.1',
    date: '2023-07-21',
    lane: 'seam',
    title: 'OCI runtime-spec 1.1',
    fact: {
      en: 'First minor release since 2017.',
      ko: '2017년 뒤 첫 마이너 릴리스.',
    },
    source: 'oci-runtime-1.1',
    confidence: 'verified',
  },
  {
    id: 'oci-runtime-1.2',
    date: '2024-02-13',
    lane: 'seam',
    title: 'OCI runtime-spec 1.2',
    fact: {
      en: 'Options for id-mapped mounts, and more.',
      ko: 'idmap 마운트 옵션 등이 들어간다.',
    },
    source: 'oci-runtime-1.2',
    confidence: 'verified',
  },
  {
    id: 'oci-image-1.1',
    date: '2024-02-15',
    lane: 'seam',
    title: { en: 'OCI image and distribution 1.1', ko: 'OCI 이미지·배포 명세 1.1' },
    fact: {
      en: 'Artifacts and references between them become part of the standard.',
      ko: '아티팩트와 그 참조가 표준에 들어간다.',
    },
    source: 'oci-image-1.1',
    confidence: 'verified',
  },
  {
    id: 'oci-runtime-1.3',
    date: '2025-11-04',
    lane: 'seam',
    title: 'OCI runtime-spec 1.3',
    fact: {
      en: 'Newest release of the runtime specification.',
      ko: '런타임 명세의 최신 릴리스.',
    },
    source: 'oci-runtime-1.3',
    confidence: 'verified',
  },
]
