import type { Sourced, Text } from './types.ts'

/** One of the three hashes of an image that get mixed up. */
export interface ImageHash extends Sourced {
  name: Text
  /** What is hashed. */
  of: Text
  /** First eight digits of SHA-256, of the image that the lab builds; of its first layer where it is a layer's. */
  value: string
  /** The click at which the talk comes to it. */
  click: number
}

/** In the order in which a pull meets them. Rules: OCI image-spec, manifest.md and config.md. */
export const imageHashes: ImageHash[] = [
  {
    name: { en: 'digest', ko: '다이제스트' },
    of: { en: 'a layer as it is pulled, compressed', ko: '압축된 채로 받는 레이어' },
    value: 'dcc33fc1',
    click: 1,
    source: 'lab',
    confidence: 'verified',
  },
  {
    name: { en: 'DiffID', ko: 'DiffID' },
    of: { en: 'the same layer, unpacked', ko: '압축을 푼 같은 레이어' },
    value: '5478be3c',
    click: 2,
    source: 'lab',
    confidence: 'verified',
  },
  {
    name: { en: 'image ID', ko: '이미지 ID' },
    of: { en: 'the config, which lists the DiffIDs', ko: 'DiffID 목록이 든 설정' },
    value: 'b82a92e7',
    click: 2,
    source: 'lab',
    confidence: 'verified',
  },
]
