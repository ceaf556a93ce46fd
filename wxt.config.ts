import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  manifest: {
    name: 'Greep',
    description: 'Leest vergaderstukken van de regio: wie beslist, wat wordt gevraagd, wat kan de raad.',
  },
});
