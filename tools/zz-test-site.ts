import { testBase, testSite } from '../checks/site.ts'
import { exportSite } from './pdf/export-site.ts'

await exportSite({ base: testBase, out: testSite })
