#include <iostream>
using namespace std;

int main() {
    int n;
    cin >> n;
    for (int i = 0; i < n; i++) {
        int k, total = 0;
        cin >> k;
        for (int j = 0; j < k; j++) {
            int price;
            cin >> price;
            total += price;
        }
        cout << (total > 100 ? total - 10 : total) << "\n";
    }
}
