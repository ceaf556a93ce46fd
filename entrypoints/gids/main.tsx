import { createRoot } from 'react-dom/client';
import { GuidePage } from '../../components/guide/GuidePage.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<GuidePage />);
