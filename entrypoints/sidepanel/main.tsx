import { createRoot } from 'react-dom/client';
import { SidebarPage } from '../../components/sidebar/SidebarPage.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<SidebarPage />);
