import type { SourceEntry } from './entry.ts'

/** Surveys and telemetry. */
export const surveysSources = {
  'cncf-survey-2018': {
    label: { en: 'CNCF survey', ko: 'CNCF 조사' },
    dated: true,
    publisher: 'CNCF',
    title: 'CNCF Survey: use of cloud native technologies in production has grown over 200%',
    date: '2018-08-29',
    url: 'https://www.cncf.io/blog/2018/08/29/cncf-survey-use-of-cloud-native-technologies-in-production-has-grown-over-200-percent/',
  },
  'cncf-survey-2020': {
    label: { en: 'CNCF survey 2020', ko: 'CNCF 조사 2020' },
    publisher: 'CNCF',
    title: 'CNCF Survey 2020',
    date: '2020-11',
    url: 'https://www.cncf.io/wp-content/uploads/2020/11/CNCF_Survey_Report_2020.pdf',
  },
  'cncf-survey-2023': {
    label: '2023',
    publisher: 'CNCF',
    title: 'CNCF 2023 Annual Survey',
    date: '2024',
    url: 'https://www.cncf.io/reports/cncf-annual-survey-2023/',
  },
  'cncf-survey-2024': {
    label: '2024',
    publisher: 'CNCF',
    title: 'Cloud Native 2024',
    date: '2025-04-01',
    url: 'https://www.cncf.io/reports/cncf-annual-survey-2024/',
  },
  'cncf-survey-2025': {
    label: { en: '2025 (published 20 Jan 2026)', ko: '2025(2026년 1월 20일 공개)' },
    publisher: 'CNCF',
    title: 'Kubernetes Established as the De Facto Operating System for AI: CNCF Annual Cloud Native Survey',
    date: '2026-01-20',
    url: 'https://www.cncf.io/announcements/2026/01/20/kubernetes-established-as-the-de-facto-operating-system-for-ai-as-production-use-hits-82-in-2025-cncf-annual-cloud-native-survey/',
  },
  'sysdig-2018': {
    label: 'Sysdig 2018',
    publisher: 'Sysdig',
    title: '2018 Docker usage report',
    date: '2018-05-29',
    url: 'https://sysdig.com/blog/2018-docker-usage-report/',
  },
  'sysdig-2019': {
    label: 'Sysdig 2019',
    publisher: 'Sysdig',
    title: '2019 container usage report',
    date: '2019-10-29',
    url: 'https://sysdig.com/blog/sysdig-2019-container-usage-report/',
  },
  'sysdig-2021': {
    label: 'Sysdig 2021',
    publisher: 'Sysdig',
    title: '2021 container security and usage report',
    date: '2021-01-13',
    url: 'https://sysdig.com/blog/sysdig-2021-container-security-usage-report/',
  },
} satisfies Record<string, SourceEntry>
