import antfu from '@antfu/eslint-config'

export default antfu({
  type: 'app',
  vue: true,
  typescript: true,
  // Slides are prose: the deck's own checks read them (checks/source).
  markdown: false,
  yaml: true,
  ignores: ['.node/**', '.cache/**', 'dist/**', 'dist-*/**', 'exports-*/**', 'test-results/**', 'contact-sheet/**', 'pages/**', '*.md'],
}, {
  rules: {
    // Commands in tools/ speak to a person on a terminal.
    'no-console': 'off',
    'node/prefer-global/process': 'off',
    'antfu/no-top-level-await': 'off',
    'antfu/if-newline': 'off',
    'style/max-statements-per-line': 'off',
    'style/brace-style': ['error', '1tbs', { allowSingleLine: true }],
    'vue/singleline-html-element-content-newline': 'off',
    'vue/max-attributes-per-line': 'off',
  },
})
