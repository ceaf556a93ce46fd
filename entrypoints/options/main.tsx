import { createRoot } from 'react-dom/client';
import { SettingsPage } from '../../components/settings/SettingsPage.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<SettingsPage />);
