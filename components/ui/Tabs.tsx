import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import './tabs.css';

/** One tab: its key, the word on it and what it shows. */
export interface TabEntry<K extends string> {
  id: K;
  name: string;
  content: ReactNode;
}

interface Props<K extends string> {
  label: string;
  tabs: TabEntry<K>[];
  selected: K;
  onSelect: (id: K) => void;
}

/** A row of tabs over the one that is chosen; arrow keys walk along them. */
export function Tabs<K extends string>({ label, tabs, selected, onSelect }: Props<K>) {
  const select = (key: unknown) => {
    const found = tabs.find((tab) => tab.id === key);
    if (found) onSelect(found.id);
  };
  return (
    <AriaTabs className="greep-tabs" selectedKey={selected} onSelectionChange={select}>
      <TabList className="greep-tab-list" aria-label={label}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="greep-tab">
            {tab.name}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="greep-tab-panel">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
