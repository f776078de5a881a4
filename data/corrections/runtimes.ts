import type { Correction } from './correction.ts'

/** About the programs below the kubelet. */
export const runtimesCorrections: Correction[] = [
  {
    id: 'shim-runs',
    claim: { en: 'containerd-shim-runc-v2 is the running container', ko: 'containerd-shim-runc-v2가 실제 동작 중인 컨테이너다' },
    right: { en: 'It is the parent of the container\'s process, which keeps output and exit status.', ko: '컨테이너 프로세스의 부모다. 출력과 종료 상태를 맡는다.' },
    source: 'containerd-runtime-v2',
    confidence: 'verified',
  },
  {
    id: 'runc-library',
    claim: { en: 'runc is a library', ko: 'runc는 독립적인 라이브러리다' },
    right: { en: 'runc is a program. The library inside is libcontainer.', ko: 'runc는 프로그램이다. 그 안의 라이브러리가 libcontainer다.' },
    source: 'runc',
    confidence: 'verified',
  },
  {
    id: 'libcontainer-1.11',
    claim: { en: 'libcontainer became runc after Docker 1.11', ko: 'libcontainer는 Docker 1.11 이후 runc가 되었다' },
    right: { en: 'Docker\'s default since 0.9 (2014), runc since June 2015. With 1.11 Docker began to use runc.', ko: '0.9(2014년)부터 기본값, 2015년 6월에 runc로 분리. 1.11은 도커가 runc를 쓰기 시작한 버전이다.' },
    source: 'docker-1.11',
    confidence: 'verified',
  },
  {
    id: 'libvirt',
    claim: { en: 'Docker reached the kernel through LXC or libvirt', ko: '도커는 LXC나 libvirt로 커널에 접근했다' },
    right: { en: 'LXC was its driver, removed in 1.10. For libvirt as a default we found no evidence.', ko: 'LXC가 드라이버였고 1.10에서 제거되었다. libvirt가 기본값이었다는 근거는 찾지 못했다.' },
    source: 'docker-changelog',
    confidence: 'likely',
  },
  {
    id: 'containerd-oci',
    claim: { en: 'containerd is an OCI runtime', ko: 'containerd는 OCI 런타임이다' },
    right: { en: 'It calls one: runc. Of OCI it implements images and distribution itself.', ko: 'OCI 런타임인 runc를 호출한다. 직접 구현한 것은 이미지와 배포 명세다.' },
    source: 'containerd-runtime-v2',
    confidence: 'verified',
  },
  {
    id: 'containerd-harder',
    claim: { en: 'containerd is harder to use than Docker', ko: 'containerd는 도커보다 쓰기 어렵다' },
    right: { en: 'crictl is for work on nodes, nerdctl has Docker\'s verbs. ctr is for debugging.', ko: '노드는 crictl로 보고, nerdctl은 도커와 명령이 같다. ctr은 디버깅용이다.' },
    source: 'containerd-getting-started',
    confidence: 'verified',
  },
  {
    id: 'cri-o-creates',
    claim: { en: 'CRI-O cannot create containers', ko: 'CRI-O는 컨테이너를 생성하지 못한다' },
    right: { en: 'It creates, starts and stops them. It does not build images.', ko: '컨테이너를 만들고 시작하고 멈춘다. 하지 않는 일은 이미지 빌드다.' },
    source: 'cri-o',
    confidence: 'verified',
  },
  {
    id: 'cri-o-makers',
    claim: { en: 'CRI-O is by Red Hat, Intel, SUSE and IBM', ko: 'CRI-O는 레드햇, 인텔, SUSE, IBM이 만들었다' },
    right: { en: 'Created at Red Hat, with contributors from Intel, SUSE, Hyper and IBM.', ko: '레드햇에서 만들었고 인텔, SUSE, Hyper, IBM이 기여했다.' },
    source: 'cri-o-1.0',
    confidence: 'verified',
  },
  {
    id: 'cri-o-lighter',
    claim: { en: 'CRI-O is much lighter', ko: 'CRI-O가 훨씬 가볍다' },
    right: { en: 'We found no measurement that says so. The pictures of May 2018 did not measure CRI-O.', ko: '그렇다는 측정을 찾지 못했다. 2018년 5월의 그림은 CRI-O를 재지 않았다.' },
    source: 'k8s-containerd-ga-2018',
    confidence: 'likely',
  },
  {
    id: 'rktlet',
    claim: { en: 'rkt has rktlet as its CRI', ko: 'rkt에는 CRI 구현인 rktlet이 있다' },
    right: { en: 'rktlet stopped at 0.1.0 in 2017. rkt was archived in August 2019.', ko: 'rktlet은 2017년 0.1.0에서 멈췄고 rkt는 2019년 8월에 보관 처리되었다.' },
    source: 'cncf-toc-rkt',
    confidence: 'verified',
  },
  {
    id: 'kaniko',
    claim: { en: 'Build images with kaniko or Skopeo', ko: '이미지는 kaniko나 Skopeo로 빌드한다' },
    right: { en: 'kaniko has been archived since June 2025. Skopeo copies images, it does not build.', ko: 'kaniko는 2025년 6월에 보관 처리되었다. Skopeo는 복사만 하고 빌드하지 않는다.' },
    source: 'kaniko',
    confidence: 'verified',
  },
]
